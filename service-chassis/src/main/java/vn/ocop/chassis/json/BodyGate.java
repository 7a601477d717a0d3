package vn.ocop.chassis.json;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.problem.Refused;
import vn.ocop.chassis.problem.Text;

/** A body that a method asks for is there, is text and is a value: {@code null} and nothing are refused. */
@Provider
public class BodyGate implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException, WebApplicationException {
        try {
            var body = context.proceed();
            if (body == null) {
                throw unreadable("Thiếu nội dung.", "The body is missing.");
            }
            return body;
        } catch (CharConversionException | CharacterCodingException e) {
            throw unreadable("Nội dung không phải văn bản UTF-8.", "The body is not UTF-8 text.");
        }
    }

    private static Refused unreadable(String vi, String en) {
        return CommonReason.UNREADABLE_BODY.because(new Text(vi, en));
    }
}
