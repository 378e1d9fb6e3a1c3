/** Cache tag of every page on which a layout chosen by the desk shows. */
export const curation = () => "curation";
