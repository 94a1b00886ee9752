package org.rectify;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts Rectify: self-criticism statements (对照检查材料) and the rectification that follows them (整改). */
@SpringBootApplication
@ConfigurationPropertiesScan
public class RectifyApplication {

    public static void main(String[] args) {
        SpringApplication.run(RectifyApplication.class, args);
    }

    /** The one source of time; tests put a fixed one in its place. */
    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
