package org.rectify.job;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a sentence is filled with, kept as a JSON list, so that numbers stay numbers. */
@Converter
class MessageArguments implements AttributeConverter<List<Object>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Object>> LIST = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Object> args) {
        return JSON.writeValueAsString(args);
    }

    @Override
    public List<Object> convertToEntityAttribute(String json) {
        return List.copyOf(JSON.readValue(json, LIST));
    }
}
