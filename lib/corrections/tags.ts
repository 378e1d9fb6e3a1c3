/** Cache tag of the register of corrections. */
export const register = () => "corrections";
