package sk.jadro.coordinators;

/** Nobody who may do this has signed in with this browser; who is to sign in is sent there. */
public final class NotSignedIn extends RuntimeException {
    private final boolean canSignIn;

    /** @param canSignIn whether signing in may help, as far as is known: not whom this browser has signed in elsewhere */
    public NotSignedIn(boolean canSignIn) {
        this.canSignIn = canSignIn;
    }

    boolean canSignIn() {
        return canSignIn;
    }
}
