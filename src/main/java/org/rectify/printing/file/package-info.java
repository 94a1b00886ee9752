/**
 * Writes what is set as PDF, DOCX and OFD, and reads every file again before anybody gets it.
 * {@link org.rectify.printing.file.Documents} is the door, {@link org.rectify.printing.file.Booklet} that of many papers in one.
 */
@NullMarked
package org.rectify.printing.file;

import org.jspecify.annotations.NullMarked;
