package sk.jadro.bench;

import java.util.List;

/** Something that the bench measures, from a clean start to its figures. */
interface Measure {
    List<Figure> take() throws Exception;
}
