package org.foiadesk.jail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of enclosed files go as they are found. */
interface Keep {

    Path keep(Bytes bytes) throws IOException;

    /** Files of rising number in a folder. */
    static Keep in(Path folder) {
        int[] count = {0};
        return bytes -> {
            Path file = folder.resolve(String.valueOf(++count[0]));
            try (var out = Files.newOutputStream(file)) {
                out.write(bytes.array, bytes.from, bytes.size());
            }
            return file;
        };
    }
}
