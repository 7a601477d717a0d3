package vn.ocop.chassis.limit;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.ocop.chassis.problem.CommonReason;

/** Bodies in chunks announce nothing, so they are counted while they are read. */
public class CountedBody {

    private final BodyLimit limit;

    CountedBody(BodyLimit limit) {
        this.limit = limit;
    }

    @ServerRequestFilter
    public void count(ContainerRequestContext request) {
        if (request.getHeaderString("Transfer-Encoding") != null) {
            var most = limit.most(request.getHeaderString("Content-Type"));
            request.setEntityStream(new Counted(request.getEntityStream(), most));
        }
    }

    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream body, long most) {
            super(body);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var read = super.read(into, from, most);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw CommonReason.BODY_TOO_LARGE.because();
            }
        }
    }
}
