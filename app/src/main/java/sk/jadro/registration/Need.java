package sk.jadro.registration;

/** What helps somebody to take part, as far as an event offers it. */
enum Need {
    INTERPRETING,
    STEP_FREE,
    CHILDCARE,
    ONLINE_HELP
}
