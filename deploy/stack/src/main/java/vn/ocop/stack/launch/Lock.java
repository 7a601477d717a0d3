package vn.ocop.stack.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import vn.ocop.stack.part.Home;
import vn.ocop.stack.process.Files600;
import vn.ocop.stack.process.Refusal;

/** One start at a time; the system frees the lock when its holder dies. */
record Lock(FileChannel channel) {

    static Lock take(Home home) throws IOException {
        FileChannel channel = FileChannel.open(
                Files600.directory(home.local()).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new Refusal("Another deploy/up is just starting the stack in " + home.local() + "; wait for it");
        }
        return new Lock(channel);
    }

    public void close() throws IOException {
        channel.close();
    }
}
