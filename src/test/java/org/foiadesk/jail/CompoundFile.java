package org.foiadesk.jail;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes a compound file (MS-CFB, version 3) as Outlook saves messages: one sector of table, short streams together. */
final class CompoundFile {

    private static final int SECTOR = 512;
    private static final int SMALL = 64;
    private static final int NONE = -1;
    private static final int LAST = -2;

    private final List<Node> nodes = new ArrayList<>();

    private static final class Node {
        private final String name;
        private final int kind;
        private final byte[] content;
        private int next = NONE;
        private int child = NONE;
        private int start = LAST;

        Node(String name, int kind, byte[] content) {
            this.name = name;
            this.kind = kind;
            this.content = content;
        }
    }

    CompoundFile() {
        nodes.add(new Node("Root Entry", 5, new byte[0]));
    }

    /** The folder's place, for what is put in it; the root is 0. */
    int folder(int within, String name) {
        return add(within, new Node(name, 1, new byte[0]));
    }

    CompoundFile stream(int within, String name, byte[] content) {
        if (content.length >= 4_096) {
            throw new IllegalArgumentException("short streams only");
        }
        add(within, new Node(name, 2, content));
        return this;
    }

    /** A property in Unicode. */
    CompoundFile text(int within, int id, String value) {
        return stream(within, "__substg1.0_%04X001F".formatted(id), value.getBytes(StandardCharsets.UTF_16LE));
    }

    private int add(int within, Node node) {
        nodes.add(node);
        int at = nodes.size() - 1;
        node.next = nodes.get(within).child;
        nodes.get(within).child = at;
        return at;
    }

    byte[] bytes() {
        ByteArrayOutputStream shorts = new ByteArrayOutputStream();
        List<Integer> shortTable = new ArrayList<>();
        for (Node node : nodes) {
            if (node.kind == 2) {
                node.start = shortTable.size();
                shorts.writeBytes(padded(node.content, SMALL));
                chain(shortTable, sectors(node.content.length, SMALL));
            }
        }
        byte[] mini = padded(shorts.toByteArray(), SECTOR);
        byte[] miniTable = padded(numbers(shortTable), SECTOR);
        int directorySectors = sectors(nodes.size() * 128, SECTOR);
        int miniTableSectors = miniTable.length / SECTOR;
        List<Integer> table = new ArrayList<>(List.of(-3));
        chain(table, directorySectors);
        chain(table, miniTableSectors);
        nodes.get(0).start = table.size();
        chain(table, mini.length / SECTOR);
        ByteBuffer file = buffer(SECTOR * (1 + table.size()));
        header(file, 1 + directorySectors, miniTableSectors);
        file.position(SECTOR).put(padded(numbers(table), SECTOR));
        for (Node node : nodes) {
            entry(file, node, shorts.size());
        }
        file.position(SECTOR * (2 + directorySectors)).put(miniTable).put(mini);
        return file.array();
    }

    private static void header(ByteBuffer file, int miniTable, int miniTableSectors) {
        file.put(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        file.putShort(0x18, (short) 0x3e).putShort(0x1a, (short) 3).putShort(0x1c, (short) 0xfffe);
        file.putShort(0x1e, (short) 9).putShort(0x20, (short) 6);
        file.putInt(0x2c, 1).putInt(0x30, 1).putInt(0x38, 4_096).putInt(0x3c, miniTable);
        file.putInt(0x40, miniTableSectors).putInt(0x44, LAST);
        for (int i = 0; i < 109; i++) {
            file.putInt(0x4c + 4 * i, i == 0 ? 0 : NONE);
        }
        file.position(SECTOR * 2);
    }

    private static void entry(ByteBuffer file, Node node, int shorts) {
        ByteBuffer entry = buffer(128);
        byte[] name = node.name.getBytes(StandardCharsets.UTF_16LE);
        entry.put(name)
                .putShort(0x40, (short) (name.length + 2))
                .put(0x42, (byte) node.kind)
                .put(0x43, (byte) 1);
        entry.putInt(0x44, NONE).putInt(0x48, node.next).putInt(0x4c, node.child);
        entry.putInt(0x74, node.start).putInt(0x78, node.kind == 5 ? shorts : node.content.length);
        file.put(entry.array());
    }

    private static void chain(List<Integer> table, int sectors) {
        for (int i = 1; i <= sectors; i++) {
            table.add(i == sectors ? LAST : table.size() + 1);
        }
    }

    private static int sectors(int bytes, int size) {
        return (bytes + size - 1) / size;
    }

    private static byte[] padded(byte[] bytes, int size) {
        return Arrays.copyOf(bytes, sectors(bytes.length, size) * size);
    }

    private static byte[] numbers(List<Integer> numbers) {
        ByteBuffer bytes = buffer(4 * numbers.size());
        numbers.forEach(bytes::putInt);
        return bytes.array();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
