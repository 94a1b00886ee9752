package org.rectify.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.Profile;
import org.rectify.shared.Refusal;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The profiles that come with the product, data under {@code seeds/profiles/}, by file name; and the paper that shows them. */
@Component
class Profiles {

    static final String DEFAULT = "default";

    private final Map<String, ProfileSeed> byName = new LinkedHashMap<>();
    private final Sample sample;

    /**
     * A paper to show profiles with.
     *
     * @param unit its officer's organ
     * @param name its officer
     */
    private record Sample(String unit, String name, PrintModel paper) {}

    Profiles(JsonMapper json) throws IOException {
        var resources = new PathMatchingResourcePatternResolver();
        var found = new TreeMap<String, ProfileSeed>();
        for (var file : resources.getResources("classpath*:seeds/profiles/*.json")) {
            found.put(String.valueOf(file.getFilename()).replace(".json", ""), read(json, file, ProfileSeed.class));
        }
        byName.put(DEFAULT, found.remove(DEFAULT));
        byName.putAll(found);
        sample = read(json, resources.getResource("classpath:seeds/papers/sample.json"), Sample.class);
    }

    /** All of them by name, the standard first. */
    Map<String, ProfileSeed> all() {
        return byName;
    }

    Profile named(String name) {
        var seed = byName.get(name);
        Refusal.unlessValid(seed != null, "seed", "printing.profile.unknown", name);
        return seed.profile();
    }

    /** The sample's words as the profile orders them. */
    PrintModel sample(Profile profile) {
        return ProfiledPaper.of(sample.paper(), profile, new Signer(sample.unit(), sample.name()));
    }

    private static <T> T read(JsonMapper json, Resource file, Class<T> type) {
        try (var in = file.getInputStream()) {
            return json.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
