package vn.ocop.chassis.limit;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.ocop.chassis.problem.CommonReason;

/** Bodies in chunks announce nothing, so they are counted while they are read. */
@Provider
public class CountedBody implements ReaderInterceptor {

    private final BodyLimit limit;

    CountedBody(BodyLimit limit) {
        this.limit = limit;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException, WebApplicationException {
        var type = context.getMediaType();
        var most = limit.most(type == null ? null : type.toString());
        context.setInputStream(new Counted(context.getInputStream(), most));
        return context.proceed();
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
