package org.rectify.intake;

/** Turns one kind of file into text. A new kind is one more reader. */
interface TextReader {

    boolean reads(String mediaType);

    /**
     * The words of the file, paragraphs parted by line ends.
     *
     * @throws UnreadableFile when the content is broken, encrypted or too long
     */
    String read(byte[] file);
}
