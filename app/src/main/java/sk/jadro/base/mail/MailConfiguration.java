package sk.jadro.base.mail;

import jakarta.mail.util.StreamProvider;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {
    static {
        // Jakarta Mail would look through all of the class path for it with each part of each letter.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }
}
