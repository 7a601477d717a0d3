package vn.ocop.stack.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import vn.ocop.stack.part.Home;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.process.Refusal;
import vn.ocop.stack.token.Mint;
import vn.ocop.stack.token.Token;
import vn.ocop.stack.token.TokenRequest;

/** {@code deploy/import}: exit 0 when every record was accepted, 3 when some were not, 1 when nothing was done. */
public final class Import {

    private Import() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            ImportOptions options = ImportOptions.parse(List.of(arguments));
            if (!Files.isReadable(options.file()) || Files.isDirectory(options.file())) {
                throw new Refusal("The file " + options.file() + " cannot be read");
            }
            System.exit(send(options, System.getenv()));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        } catch (IOException unreachable) {
            System.err.println("The service does not answer (" + unreachable + "); deploy/status tells what runs");
            System.exit(1);
        }
    }

    private static int send(ImportOptions options, Map<String, String> environment)
            throws IOException, InterruptedException {
        Part service = Part.services(environment).get(Part.SERVICES.indexOf(options.service()));
        ImportClient client = client(service, Token.mint(Home.of(environment)), options.kind());
        Upload upload = Upload.of(options.file(), options.query());
        Progress progress = new Progress(System.out, Progress.onTerminal(), upload);
        URI address = client.send(upload);
        Job job = client.follow(address, progress::show);
        System.out.println(job.summary());
        if ("true".equals(options.query().get("dryRun"))) {
            System.out.println("This was a dry run; nothing was written.");
        }
        if (job.rejected() > 0) {
            System.out.println("Rejected rows: " + RejectedRows.write(client, address, options.file()));
        }
        return job.exitCode();
    }

    static ImportClient client(Part service, Mint mint, String kind) {
        String token = mint.token(TokenRequest.of(Kinds.role(kind)));
        return new ImportClient(URI.create(service.url()), service.name(), token);
    }
}
