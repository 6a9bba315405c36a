package org.foiadesk.correspondence;

import java.util.List;

/** Who wrote a letter, as far as it can be told. {@code machine}: a sentence where no person wrote it. */
record SenderPage(List<String> warnings, String proof, String machine) {}
