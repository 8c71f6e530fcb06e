package sk.jadro.base.paper;

/** How deep a block stands, and whether in a table, which holds no other. */
record Place(int depth, boolean isInTable) {
    static final Place TOP = new Place(0, false);

    private static final int DEEPEST = 5;

    Place within() {
        return new Place(depth + 1, isInTable);
    }

    Place inTable() {
        return new Place(depth + 1, true);
    }

    boolean isTop() {
        return depth == 0;
    }

    boolean isDeepest() {
        return depth >= DEEPEST;
    }
}
