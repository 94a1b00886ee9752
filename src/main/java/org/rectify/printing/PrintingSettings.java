package org.rectify.printing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What papers are printed with.
 *
 * @param fonts a folder with licensed fonts of one's own (TrueType files and collections) that take the place of the free ones in
 *     PDF; read at the start. Left out, the fonts that come along are used
 */
@ConfigurationProperties("rectify.printing")
record PrintingSettings(@Nullable Path fonts) {}
