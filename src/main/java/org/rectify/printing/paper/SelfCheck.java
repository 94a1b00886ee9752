package org.rectify.printing.paper;

import java.util.List;

/**
 * What came out when a file was read again before it was handed out.
 *
 * @param pages how many the file has; for a DOCX, whose pages Word makes, how many the paper has
 * @param characters of the statement that were found in the file, blanks not counted
 * @param faults what differs from the paper; none when all is as it should be
 */
public record SelfCheck(Format format, int pages, int characters, List<Fault> faults) {

    /**
     * One thing that differs. It carries figures and names of fonts, never words of the statement.
     *
     * @param name the end of its message key
     * @param figures for its sentence
     */
    public record Fault(String name, List<String> figures) {}

    /** Whether the file is what it should be. */
    public boolean passed() {
        return faults.isEmpty();
    }

    /** What kinds of faults there are, each once. */
    public List<String> faultNames() {
        return faults.stream().map(Fault::name).distinct().toList();
    }
}
