package org.foiadesk.jail;

import java.nio.file.Path;

/**
 * A file that came with a message, at whatever depth.
 *
 * @param name as the sender named it, made fit for a file's name; made up from the type where there was none
 * @param type the media type that the message claims, in lower case
 * @param within the name of the message or container that holds it; empty at the top
 * @param depth 0 at the top
 * @param inline shown in the text rather than attached
 * @param sha256 of the decoded bytes, hex
 * @param bytes the decoded bytes in a file that the caller deletes
 */
public record Enclosed(
        String name, String type, String within, int depth, boolean inline, long size, String sha256, Path bytes) {}
