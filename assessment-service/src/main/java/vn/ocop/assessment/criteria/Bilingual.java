package vn.ocop.assessment.criteria;

/** A text for people in Vietnamese and English; our own short wording, it does not replace the text of the Decision. */
public record Bilingual(String vi, String en) {}
