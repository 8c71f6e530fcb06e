package sk.jadro.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Pages that hear a stream of Server-Sent Events, read by one thread, which notes when each heard which note. */
final class Listeners implements AutoCloseable {
    private static final Pattern NOTE = Pattern.compile("\"n (\\d+)\"");
    private static final double MS = 1e6;
    private static final long PATIENCE_MS = 30_000;
    private static final int MOST_NOTES = 10_000;

    private final Selector selector = Selector.open();
    private final List<Page> pages = new ArrayList<>();
    private final long[] sentAt = new long[MOST_NOTES];
    private final ByteBuffer read = ByteBuffer.allocateDirect(1 << 16);
    private final Thread reader;
    private volatile boolean ended;

    /** What one has heard: notes in their order, and when. */
    private static final class Page {
        private final StringBuilder tail = new StringBuilder();
        private final List<Integer> notes = new ArrayList<>();
        private final List<Long> after = new ArrayList<>();
        private boolean isOpen;
    }

    private Listeners() throws IOException {
        reader = new Thread(this::read, "listeners");
        // A measure that fails ends, too.
        reader.setDaemon(true);
    }

    /** Opens so many, by turns at each address, and waits until all are open. */
    static Listeners of(int howMany, List<URI> streams) throws Exception {
        var listeners = new Listeners();
        for (int i = 0; i < howMany; i++) {
            listeners.open(streams.get(i % streams.size()));
        }
        listeners.reader.start();
        listeners.await(page -> page.isOpen);
        return listeners;
    }

    private void open(URI stream) throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress(stream.getHost(), stream.getPort()));
        channel.write(StandardCharsets.US_ASCII.encode("GET " + stream.getPath() + " HTTP/1.1\r\nHost: "
                + stream.getAuthority() + "\r\nAccept: text/event-stream\r\n\r\n"));
        channel.configureBlocking(false);
        var page = new Page();
        pages.add(page);
        channel.register(selector, SelectionKey.OP_READ, page);
    }

    private void read() {
        try {
            while (!ended) {
                selector.select(100);
                for (var key : selector.selectedKeys()) {
                    read.clear();
                    if (((SocketChannel) key.channel()).read(read) < 0) {
                        key.cancel();
                        continue;
                    }
                    read.flip();
                    var page = (Page) key.attachment();
                    synchronized (page) {
                        hear(page, StandardCharsets.UTF_8.decode(read));
                    }
                }
                selector.selectedKeys().clear();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void hear(Page page, CharSequence piece) {
        var now = System.nanoTime();
        page.tail.append(piece);
        page.isOpen |= page.tail.indexOf("retry:") >= 0;
        var whole = page.tail.lastIndexOf("\n") + 1;
        var found = NOTE.matcher(page.tail).region(0, whole);
        while (found.find()) {
            var note = Integer.parseInt(found.group(1));
            page.notes.add(note);
            page.after.add(now - sentAt[note]);
        }
        page.tail.delete(0, whole);
    }

    /** Begins anew. */
    void forget() {
        for (var page : pages) {
            synchronized (page) {
                page.notes.clear();
                page.after.clear();
            }
        }
    }

    /** A note is about to be sent. */
    void expect(int note) {
        sentAt[note] = System.nanoTime();
    }

    /**
     * Within how many milliseconds 99 of 100 notes were on a page, once all are on all.
     *
     * @throws IllegalStateException if one was missed, came twice, or in another order than on other pages
     */
    double percentile99(int notes) throws InterruptedException {
        await(page -> page.notes.size() >= notes);
        var order = pages.getFirst().notes;
        var all = new long[pages.size() * notes];
        for (int i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            if (page.notes.stream().distinct().count() != notes || !page.notes.equals(order)) {
                throw new IllegalStateException("a page heard " + page.notes);
            }
            for (int note = 0; note < notes; note++) {
                all[i * notes + note] = page.after.get(note);
            }
        }
        Arrays.sort(all);
        return all[(int) (all.length * 0.99)] / MS;
    }

    private interface Heard {
        boolean by(Page page);
    }

    private void await(Heard heard) throws InterruptedException {
        var until = System.currentTimeMillis() + PATIENCE_MS;
        for (var page : pages) {
            while (true) {
                synchronized (page) {
                    if (heard.by(page)) {
                        break;
                    }
                }
                if (System.currentTimeMillis() > until) {
                    throw new IllegalStateException("a page heard only " + page.notes);
                }
                Thread.sleep(10);
            }
        }
    }

    @Override
    public void close() throws Exception {
        ended = true;
        reader.join();
        for (var key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
