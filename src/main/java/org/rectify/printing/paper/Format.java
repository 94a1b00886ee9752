package org.rectify.printing.paper;

/** What a paper can be taken away as. */
public enum Format {
    DOCX("docx", Media.DOCX),
    PDF("pdf", Media.PDF),
    /** GB/T 33190—2016; tables are not written in it. */
    OFD("ofd", Media.OFD);

    /** The media types, as constants for what describes an address. */
    public static final class Media {

        public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        public static final String PDF = "application/pdf";
        public static final String OFD = "application/ofd";

        private Media() {}
    }

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

    /** As HTTP names it. */
    public String mediaType() {
        return mediaType;
    }
}
