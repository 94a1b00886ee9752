package org.rectify.printing.file;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rectify.printing.font.Face;

/** LibreOffice without a window, which knows the official faces by our free ones. */
final class LibreOffice {

    private static final String FONTS = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>%s</dir><cachedir>%s</cachedir>%s</fontconfig>
            """;

    private static final String ALIAS =
            "<alias binding=\"same\"><family>%s</family><prefer><family>%s</family></prefer></alias>";

    private static final Map<Face, String> FREE = Map.of(
            Face.FANG, "Rectify Fang",
            Face.KAI, "Rectify Kai",
            Face.HEI, "Rectify Hei",
            Face.BIAO, "Rectify Biao",
            Face.SONG, "Rectify Song");

    private LibreOffice() {}

    static boolean installed() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /** Turns documents in the folder into another format there, all in one go, because starting takes longest. */
    static void convert(Path folder, String format, List<Path> documents) throws IOException, InterruptedException {
        var fonts = Files.writeString(folder.resolve("fonts.conf"), fonts(folder));
        var command = new ArrayList<>(
                List.of("soffice", "--headless", "-env:UserInstallation=" + folder.toUri() + "profile"));
        command.addAll(List.of("--convert-to", format, "--outdir", folder.toString()));
        documents.forEach(document -> command.add(document.toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile());
        builder.environment().put("FONTCONFIG_FILE", fonts.toString());
        var process = builder.start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not come to an end");
        }
    }

    private static String fonts(Path folder) throws IOException {
        try {
            var ours = Path.of(LibreOffice.class.getResource("/fonts/fang.ttf").toURI());
            var aliases = FREE.entrySet().stream()
                    .map(each -> ALIAS.formatted(each.getKey().official(), each.getValue()))
                    .collect(Collectors.joining());
            return FONTS.formatted(ours.getParent(), folder.resolve("font-cache"), aliases);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
