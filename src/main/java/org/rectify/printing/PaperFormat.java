package org.rectify.printing;

/** The formats that papers leave in. */
public enum PaperFormat {
    PDF("pdf", Downloads.PDF),
    DOCX("docx", Downloads.DOCX);

    private final String extension;
    private final String mediaType;

    PaperFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** As in a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
