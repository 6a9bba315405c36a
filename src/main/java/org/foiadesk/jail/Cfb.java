package org.foiadesk.jail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The file system within an Outlook file (MS-CFB), read without trusting a number in it. */
final class Cfb {

    private static final int ENTRY = 128;
    private static final int MOST = 20_000;

    private final Bytes raw;
    private final int sector;
    private final int[] fat;
    private final int[] miniFat;
    private final Bytes directory;
    private final Bytes mini;
    private int entries;

    /**
     * A folder.
     *
     * @param streams and folders by their names, in the order of the file
     */
    record Folder(Map<String, Bytes> streams, Map<String, Folder> folders) {

        Bytes stream(String name) {
            return streams.getOrDefault(name, Bytes.NONE);
        }
    }

    private Cfb(Bytes raw) {
        this.raw = raw;
        this.sector = 1 << Math.min(Math.max(raw.u16(0x1e), 7), 16);
        this.fat = numbers(fatSectors());
        this.directory = chain(raw.i32(0x30), Long.MAX_VALUE);
        this.miniFat = numbers(chain(raw.i32(0x3c), Long.MAX_VALUE));
        this.mini = chain(directory.i32(0x74), Long.MAX_VALUE);
    }

    static Folder open(Bytes raw) {
        Cfb cfb = new Cfb(raw);
        return cfb.folder(0, 0, new HashSet<>());
    }

    private Folder folder(int entry, int depth, Set<Integer> seen) {
        Folder folder = new Folder(new LinkedHashMap<>(), new LinkedHashMap<>());
        if (depth < Limits.DEPTH) {
            children(directory.i32(entry * ENTRY + 0x4c), folder, depth, seen);
        }
        return folder;
    }

    /** The tree of siblings may be as deep as it has entries: no recursion over it. */
    private void children(int first, Folder into, int depth, Set<Integer> seen) {
        ArrayDeque<Integer> left = new ArrayDeque<>();
        left.push(first);
        while (!left.isEmpty() && entries < MOST) {
            int entry = left.pop();
            int at = entry * ENTRY;
            boolean there = entry >= 0 && entry < directory.size() / ENTRY && seen.add(entry);
            if (!there) {
                continue;
            }
            entries++;
            left.push(directory.i32(at + 0x48));
            left.push(directory.i32(at + 0x44));
            String name = name(at);
            int type = directory.at(at + 0x42);
            if (type == 2) {
                into.streams().putIfAbsent(name, stream(at));
            } else if (type == 1) {
                into.folders().putIfAbsent(name, folder(entry, depth + 1, seen));
            }
        }
    }

    private String name(int at) {
        int length = Math.min(Math.max(directory.u16(at + 0x40) - 2, 0), 62);
        return new String(directory.array, directory.from + at, length, StandardCharsets.UTF_16LE);
    }

    private Bytes stream(int at) {
        int start = directory.i32(at + 0x74);
        long size = directory.i32(at + 0x78) & 0xffffffffL;
        return size < raw.i32(0x38) ? miniChain(start, size) : chain(start, size);
    }

    private Bytes chain(int first, long size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = first;
        for (int steps = 0; at >= 0 && steps <= fat.length && out.size() < size; steps++) {
            add(raw, (at + 1L) * sector, sector, size, out);
            at = at < fat.length ? fat[at] : -1;
        }
        return Bytes.of(out.toByteArray());
    }

    private Bytes miniChain(int first, long size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = first;
        for (int steps = 0; at >= 0 && steps <= miniFat.length && out.size() < size; steps++) {
            add(mini, at * 64L, 64, size, out);
            at = at < miniFat.length ? miniFat[at] : -1;
        }
        return Bytes.of(out.toByteArray());
    }

    private static void add(Bytes from, long start, int length, long size, ByteArrayOutputStream out) {
        if (start < from.size()) {
            Bytes piece = from.slice((int) start, (int) start + (int) Math.min(length, size - out.size()));
            out.write(piece.array, piece.from, piece.size());
        }
    }

    /** The table's own sectors: 109 are named in the header, the others in sectors of names. */
    private Bytes fatSectors() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < 109; i++) {
            fatSector(raw.i32(0x4c + 4 * i), out);
        }
        int at = raw.i32(0x44);
        for (int steps = 0; at >= 0 && steps <= raw.size() / sector && out.size() <= raw.size(); steps++) {
            long start = (at + 1L) * sector;
            Bytes names = start < raw.size() ? raw.slice((int) start, (int) start + sector) : Bytes.NONE;
            for (int i = 0; i < sector / 4 - 1; i++) {
                fatSector(i * 4 < names.size() ? names.i32(i * 4) : -1, out);
            }
            at = names.size() == 0 ? -1 : names.i32(sector - 4);
        }
        return Bytes.of(out.toByteArray());
    }

    private void fatSector(int number, ByteArrayOutputStream out) {
        if (number >= 0 && out.size() <= raw.size()) {
            add(raw, (number + 1L) * sector, sector, Long.MAX_VALUE, out);
        }
    }

    private static int[] numbers(Bytes table) {
        int[] numbers = new int[table.size() / 4];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = table.i32(i * 4);
        }
        return numbers;
    }
}
