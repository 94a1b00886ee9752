package org.rectify.intake;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How answers about the outline are kept: a JSON list. */
@Converter
class OutlineAnswers implements AttributeConverter<List<OutlineAnswer>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<OutlineAnswer>> LIST = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<OutlineAnswer> answers) {
        return JSON.writeValueAsString(answers);
    }

    @Override
    public List<OutlineAnswer> convertToEntityAttribute(String json) {
        return List.copyOf(JSON.readValue(json, LIST));
    }
}
