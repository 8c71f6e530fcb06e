package sk.jadro.base.section;

/** Where on its pages a room lets higher rooms show something: an enum that says of each place what stands there. */
public interface Place {}
