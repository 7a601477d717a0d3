package vn.ocop.assessment.catalogue;

import java.util.UUID;

/** What we read of a producer's facts. */
record ProducerHeard(UUID producerId, String kind, String provinceCode, String communeCode) {}
