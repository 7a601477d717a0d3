package vn.ocop.chassis.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.ocop.chassis.refusal.FileReason;
import vn.ocop.chassis.refusal.FileRefused;

/** A file of cells between separators; quotes as in RFC 4180, any line end. */
public final class DelimitedLines implements Lines {

    private static final int LONGEST_FIELD = 1 << 20;

    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> records;
    private final int linesBefore;
    private final int maxRows;

    /** @param skip bytes of a byte order mark at the beginning */
    public static DelimitedLines open(Path file, Charset charset, int skip, int maxRows) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            in.skipNBytes(skip);
            var decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return new DelimitedLines(new BufferedReader(new InputStreamReader(in, decoder), 1 << 16), maxRows);
        } catch (CharacterCodingException e) {
            in.close();
            throw new FileRefused(FileReason.BAD_ENCODING);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private DelimitedLines(BufferedReader text, int maxRows) throws IOException {
        this.maxRows = maxRows;
        var separator = Separator.of(text);
        linesBefore = separator.announced() ? 1 : 0;
        csv = CsvReader.builder()
                .fieldSeparator(separator.character())
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(text);
        records = csv.iterator();
    }

    @Override
    public Line next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var record = records.next();
            return Line.of(record.getStartingLineNumber() + linesBefore, record.getFields());
        } catch (CsvParseException e) {
            throw new FileRefused(FileReason.UNTERMINATED_QUOTE);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new FileRefused(FileReason.BAD_ENCODING);
            }
            throw e;
        }
    }

    @Override
    public Form form() {
        return Form.DELIMITED;
    }

    @Override
    public int maxRows() {
        return maxRows;
    }

    @Override
    public void close() throws IOException {
        records.close();
        csv.close();
    }
}
