package org.rectify.printing;

/** What a paper can be taken away as. */
public enum Format {
    DOCX("docx", Downloads.DOCX),
    PDF("pdf", Downloads.PDF),
    /** GB/T 33190—2016. */
    OFD("ofd", Downloads.OFD);

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The end of a file's name, without its dot; message keys and addresses use it too. */
    public String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }
}
