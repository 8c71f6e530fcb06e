package sk.jadro;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import sk.jadro.shell.Shell;

/** Where it begins. */
// People sign in by mailed links; there are no users with passwords.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Jadro {
    public static void main(String[] arguments) {
        System.exit(Shell.execute(Jadro.class, arguments));
    }
}
