package vn.ocop.registry.granting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.page.Paged;
import vn.ocop.registry.recognition.RecognitionView;

@Schema(
        name = "RecognitionPage",
        description = "Một trang danh sách công nhận. One page of recognitions.",
        examples = "{\"items\":[{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2e01\","
                + "\"productId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01\",\"productName\":\"Nước mắm Ba Làng\","
                + "\"producerId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01\",\"provinceCode\":\"38\","
                + "\"communeCode\":\"15142\",\"kind\":\"FIRST\",\"origin\":\"DECIDED\",\"state\":\"PROPOSED\","
                + "\"stars\":4,\"level\":\"PROVINCE\",\"renewalFiledInTime\":false,"
                + "\"registeredAt\":\"2026-11-23T07:00:00.000Z\"}],\"total\":1}")
record RecognitionPage(
        List<RecognitionView> items,

        @MayBeAbsent @Schema(description = "Absent on the last page.")
        String nextCursor,

        @MayBeAbsent @Schema(description = "Entries of the filter, with count=true.", minimum = "0")
        Long total)
        implements Paged {}
