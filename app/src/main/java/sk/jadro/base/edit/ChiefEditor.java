package sk.jadro.base.edit;

/** An {@link Editor} who may see and change whatever the partnership writes, drafts and pictures among it: whoever has the desk. */
public interface ChiefEditor extends Editor {}
