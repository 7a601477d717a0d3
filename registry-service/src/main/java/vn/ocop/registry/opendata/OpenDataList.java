package vn.ocop.registry.opendata;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "OpenDataList",
        description = "Danh mục dữ liệu mở. The files that are kept and the terms under which they may be used.",
        examples = "{\"licence\":\"Dữ liệu mở của cơ quan nhà nước: được tự do sao chép, chia sẻ, sử dụng lại.\","
                + "\"legalBases\":[\"Nghị định 278/2025/NĐ-CP\"],\"items\":[" + OpenDataFile.EXAMPLE + "]}")
record OpenDataList(
        @Schema(description = "Terms of use, in the caller's language.", maxLength = 2000)
        String licence,

        @Schema(description = "The texts under which state data is shared.", maxItems = 10)
        List<String> legalBases,

        @Schema(description = "Newest day first, full files before changes.", maxItems = 1500)
        List<OpenDataFile> items) {}
