import { type CatalogueCases, day, hours, monday, thursday } from "./catalogue-cases.ts";

export const esCases: CatalogueCases = {
  dates: [
    [monday, "5 de octubre de 2009", "5 de octubre", "Lunes 5 de octubre de 2009"],
    [thursday, "1 de octubre de 2009", "1 de octubre", "Jueves 1 de octubre de 2009"],
    [day(2010, 11, 24, 3), "24 de noviembre de 2010", "24 de noviembre", "Miércoles 24 de noviembre de 2010"],
  ],
  ranges: [
    [day(2003, 5, 5), day(2003, 5, 9), "5 a 9 de mayo de 2003"],
    [day(1997, 7, 28), day(1997, 8, 5), "28 de julio a 5 de agosto de 1997"],
    [day(2009, 12, 30), day(2010, 1, 2), "30 de diciembre de 2009 a 2 de enero de 2010"],
    [monday, monday, "5 de octubre de 2009"],
  ],
  hours: [
    [hours.morning, "de las 10.00 a las 13.00 horas"],
    [hours.withMinutes, "de las 9.30 a las 12.30 horas"],
    [hours.openEnd, "de las 14.30 a las 17.30 horas o más tarde de ser necesario"],
    [hours.noEnd, "a partir de las 9.00 horas"],
    [hours.midnight, "de las 18.00 a las 24.00 horas"],
    [{ from: 0, to: 90, open: false }, "de las 0.00 a la 1.30 horas"],
  ],
  sessions: [
    [1, "Primer período de sesiones"],
    [3, "Tercer período de sesiones"],
    [7, "Séptimo período de sesiones"],
    [10, "Décimo período de sesiones"],
    [11, "Undécimo período de sesiones"],
    [13, "Decimotercer período de sesiones"],
    [16, "Decimosexto período de sesiones"],
    [20, "Vigésimo período de sesiones"],
    [21, "Vigésimo primer período de sesiones"],
    [36, "Trigésimo sexto período de sesiones"],
    [74, "Septuagésimo cuarto período de sesiones"],
    [99, "Nonagésimo noveno período de sesiones"],
    [101, "101º período de sesiones"],
  ],
  weeks: [
    [1, "Primera semana", "Programa de trabajo de la primera semana"],
    [2, "Segunda semana", "Programa de trabajo de la segunda semana"],
    [3, "Tercera semana", "Programa de trabajo de la tercera semana"],
    [21, "Vigésima primera semana", "Programa de trabajo de la vigésima primera semana"],
  ],
  meetings: [
    [1, "1ª sesión"],
    [142, "142ª sesión"],
  ],
  adopted: [
    [{ meeting: 14, on: day(2009, 10, 13) }, "Aprobado en la 14ª sesión, el 13 de octubre de 2009"],
    [{ meeting: 2 }, "Aprobado en la 2ª sesión"],
    [{ on: day(2009, 10, 13) }, "Aprobado el 13 de octubre de 2009"],
    [{}, "Aprobado"],
  ],
  items: [
    [["4"], "Tema 4"],
    [["4(a)"], "Tema 4 a)"],
    [["II", "III"], "Temas II y III"],
    [["1", "2", "4(b)"], "Temas 1, 2 y 4 b)"],
  ],
  numbers: [
    ["(a)", "a)"],
    ["6.1", "6.1"],
  ],
  movedFrom: "Prevista inicialmente para el lunes 5 de octubre de 2009, de las 10.00 a las 13.00 horas",
  changes: [
    "Se subrayan los cambios introducidos desde la revisión 3",
    "Se subrayan los cambios introducidos desde el documento anterior",
  ],
};
