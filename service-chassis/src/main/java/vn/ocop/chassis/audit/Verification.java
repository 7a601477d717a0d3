package vn.ocop.chassis.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;

/** What walking the chain found. */
@Schema(
        name = "AuditVerification",
        description = "Kết quả kiểm tra chuỗi nhật ký. Result of walking the audit chain from its first entry.",
        examples = "{\"valid\":true,\"entries\":1834,\"anchors\":12,"
                + "\"headHash\":\"9f2c6c1f0f5a4b3d8e7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e\"}")
public record Verification(
        @Schema(description = "True when every hash, every link, the head and every published anchor agree.")
        boolean valid,

        @Schema(description = "Entries walked.", minimum = "0")
        long entries,

        @Schema(description = "Anchors read back from outside the database and compared.", minimum = "0")
        long anchors,

        @Schema(description = "SHA-256 of the last entry, 64 hexadecimal digits.")
        String headHash,

        @Schema(description = "Absent when valid: number of the first entry that is wrong.") @MayBeAbsent
        Long firstWrongEntry,

        @Schema(description = "Absent when valid: what is wrong with it.") @MayBeAbsent
        String fault) {}
