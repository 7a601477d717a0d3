package vn.ocop.funding;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Đồng are a bigint in every table. */
@Converter(autoApply = true)
public class VndColumn implements AttributeConverter<Vnd, Long> {

    @Override
    public Long convertToDatabaseColumn(Vnd value) {
        return value == null ? null : value.amount();
    }

    @Override
    public Vnd convertToEntityAttribute(Long amount) {
        return amount == null ? null : new Vnd(amount);
    }
}
