package org.rectify.intake;

/** The one way a file is refused; the words for each reason are in the message bundles. */
final class UnreadableFile extends RuntimeException {

    enum Reason {
        /** No reader for this kind of content, whatever its name says. */
        UNKNOWN_TYPE,
        /** Called a Word file, but a web page or rich text inside. */
        DISGUISED,
        /** Word before 97, or Works: formats nobody but their makers reads in full. */
        OLD_FORMAT,
        BROKEN,
        ENCRYPTED,
        /** A PDF of pictures. */
        NO_TEXT,
        /** More than {@link FileText#MAX_BYTES}, or contents that unpack to far more. */
        TOO_LARGE,
        /** Not read within {@link Budget#LONGEST}, or sure not to be. */
        TOO_COMPLEX,
        /** More than {@link FileText#MAX_CHARACTERS}. */
        TEXT_TOO_LONG,
        EMPTY
    }

    private final transient Reason reason;

    UnreadableFile(Reason reason) {
        super(reason.name()); // never the file's name or words: they would reach the log
        this.reason = reason;
    }

    UnreadableFile(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
