package org.foiadesk.jail;

import java.nio.file.Path;
import java.util.List;

/**
 * What a file of mails held.
 *
 * @param messages one file each, in their order; the caller deletes them
 * @param remarks what was left out and why, in sentences for the page
 */
public record Pile(List<Path> messages, List<String> remarks) {}
