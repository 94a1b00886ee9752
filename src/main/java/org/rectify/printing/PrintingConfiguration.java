package org.rectify.printing;

import org.rectify.printing.file.Documents;
import org.rectify.printing.font.FontFolder;
import org.rectify.printing.typeset.Composer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PrintingConfiguration {

    /** One for all, because it keeps the fonts it has read. */
    @Bean
    Composer composer(PrintingSettings settings) {
        var folder = settings.fonts();
        return new Composer(folder == null || folder.toString().isEmpty() ? FontFolder.none() : FontFolder.of(folder));
    }

    /** One for all, because it keeps the files it made last. */
    @Bean
    Documents documents() {
        return new Documents();
    }
}
