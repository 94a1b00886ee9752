package org.rectify.printing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PrintingConfiguration {

    /** One for all, because it keeps the faces it has parsed. */
    @Bean
    Composer composer() {
        return new Composer();
    }
}
