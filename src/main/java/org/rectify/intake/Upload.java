package org.rectify.intake;

import java.nio.file.Path;

/**
 * One file of an upload.
 *
 * @param name as its sender called it, with the folders it lay in
 * @param file where it lies until it is read
 */
record Upload(String name, Path file) {}
