package org.foiadesk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foiadesk.platform.PackagedApp;

/** CPU seconds that the app, its database and this bench have used so far, as the kernel counts them. */
record Cost(double app, double database, double bench) {

    private static final double TICKS = 100;

    static Cost soFar(PackagedApp app) {
        // A backend that has ended is counted with its parent: fields 16 and 17 hold what its children used.
        double database = app.database().processes().stream()
                .mapToDouble(process -> used(process.pid(), isServer(process) ? 4 : 2))
                .sum();
        double bench = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
        return new Cost(used(app.pid(), 2), database, bench);
    }

    Cost since(Cost before) {
        return new Cost(app - before.app, database - before.database, bench - before.bench);
    }

    private static boolean isServer(ProcessHandle process) {
        return process.parent()
                .flatMap(parent -> parent.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isEmpty();
    }

    private static double used(long pid, int fields) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] from = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double ticks = 0;
            for (int i = 0; i < fields; i++) {
                ticks += Double.parseDouble(from[11 + i]);
            }
            return ticks / TICKS;
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Megabytes, as /proc/…/status names them: VmRSS, VmHWM. */
    static long megabytes(long pid, String field) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith(field + ":"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
