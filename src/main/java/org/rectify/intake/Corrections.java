package org.rectify.intake;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How corrections are kept: a JSON list in their order. */
@Converter
class Corrections implements AttributeConverter<List<Correction>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Correction>> LIST = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Correction> corrections) {
        return JSON.writeValueAsString(corrections);
    }

    @Override
    public List<Correction> convertToEntityAttribute(String json) {
        return List.copyOf(JSON.readValue(json, LIST));
    }
}
