package fr.carnet.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * Asks the server's own JVM how much heap it used at its peak.
 *
 * <p>The peaks of the pools are added although they were not reached together: the figure is at least the truth, never
 * less.
 */
final class ServerHeap {

    private static final int MEBIBYTE = 1 << 20;

    private ServerHeap() {
    }

    static long peakMebibytes() throws IOException {
        VirtualMachine machine = attach();
        try (JMXConnector connector = JMXConnectorFactory.connect(
                new JMXServiceURL(machine.startLocalManagementAgent()))) {
            MBeanServerConnection connection = connector.getMBeanServerConnection();
            List<MemoryPoolMXBean> pools = List.copyOf(
                    ManagementFactory.getPlatformMXBeans(connection, MemoryPoolMXBean.class));
            return pools.stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                    .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEBIBYTE;
        } finally {
            machine.detach();
        }
    }

    private static VirtualMachine attach() throws IOException {
        ProcessHandle server = ServerProcess.find();
        try {
            return VirtualMachine.attach(Long.toString(server.pid()));
        } catch (AttachNotSupportedException e) {
            throw new IOException("Cannot look into process " + server.pid(), e);
        }
    }
}
