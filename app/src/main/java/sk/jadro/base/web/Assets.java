package sk.jadro.base.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The static files that the web build made, by the names they had before their content's hash was added. */
@Component
public final class Assets {
    private final Properties paths;

    public Assets() {
        try {
            paths = PropertiesLoaderUtils.loadProperties(new ClassPathResource("assets.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException("the web build has not run", e);
        }
    }

    public String path(String name) {
        var path = paths.getProperty(name);
        if (path == null) {
            throw new NoSuchElementException("no asset " + name);
        }
        return path;
    }
}
