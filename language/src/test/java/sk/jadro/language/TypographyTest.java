package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {

    @Test
    void twoSpacesBecomeOne() {
        assertThat(Slovak.of("Dve  medzery.", Category.TYPOGRAPHY)).containsExactly("   →  ");
    }

    @Test
    void aSpaceFollowsAComma() {
        assertThat(Slovak.of("Po čiarke,áno.", Category.TYPOGRAPHY)).containsExactly(", → , ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Pred čiarkou , nie.      ; , → ,
            Slovo "v úvodzovkách".   ; '" → „'
            Mesto - obec.            ; - → –
            Prídeme 5.marca.         ; 5.marca → 5. marca
            Bolo 31.3.2021.          ; 31.3.2021 → 31. 3. 2021
            Program : hry a spev.    ; ' : → :'
            Miestnosť č.12 je dole.  ; č.12 → č. 12
            Zákon č. 5/2004 Z.z.     ; Z.z. → Z. z.
            Firma Lipa, s.r.o.       ; s.r.o. → s. r. o.
            Príde 20-30 detí.        ; '- →  – '
            Od 9.00-11.00 h.         ; '- →  do '
            Stojí to 9-11 eur.       ; '- →  – '
            Ráno 8.00 – 9.00, večer 18.00-19.00. ; '- →  – '
            Ráno 8.00–9.00, večer 18.00-19.00. ; - → –
            Tábor je 8.-12. júla.    ; '- →  – '
            Zmizlo 1.500 kg papiera. ; 1.500 → 1_500
            Prišlo 1.200 ľudí.       ; 1.200 → 1_200
            Odvoz je 2x týždenne.    ; 2x → 2-krát
            Stojí 20,- eur.          ; '20,- → 20'
            Slovo ,,krása“ znie.     ; ',, → „'
            Dlh je 25000 eur.        ; 25000 → 25 000
            Jazdím od marca - do mája. ; ' - → '
            Nájomné je 450,-Eur.     ; 450,-Eur → 450_eur
            Prišlo 20% ľudí.         ; 20% → 20_%
            Vezmi 30l vody.          ; 30l → 30_l
            Stálo to 12,500€.        ; 12,500€ → 12_500_€
            Trvá do 20.minút.        ; 20.minút → 20 minút
            Platí od 1. mája-15. júna. ; mája-15 → mája do 15
            Príde Ján Malý PhD.      ; Malý PhD → Malý, PhD
            Máme perá, nože a pod aj tu. ; pod → pod.
            Bolo 2:0 (1 : 0).        ; 2:0 → 2 : 0
            Je od 8.00 h, o 17:00 nie. ; 17:00 → 17.00
            Vraví: „Už idem“, hovorí Eva. ; '“, → ,“'
            „Už prídeme.“ povedala Eva. ; .“ → ,“
            Termín:sobota večer.     ; ': → : '
            Byt má 54 m2.            ; 54 m2 → 54_m²
            Byt má 64,5m2.           ; 64,5m2 → 64,5_m²
            Pole má 12ha.            ; 12ha → 12_ha
            Plaťte do 15.dňa v mesiaci. ; 15.dňa → 15. dňa
            Platí to podľa §9 zákona. ; §9 → §_9
            Stojí 60 ,- €.           ; '60 ,- → 60'
            Stojí 20,-€ na deň.      ; 20,-€ → 20_€
            Deti neplatia ,od rána.  ; ' , → , '
            Od 14.00 -18.00 h.       ; ' - →  do '
            Ráno 13:00 -15:30 je zavreté. ; ' - →  – '
            Naša e - schránka.       ; e - schránka → e-schránka
            Od 8.00 - 20.00 h.       ; - → do
            Platí to od 1 marca.     ; 1 → 1.
            Od 7,30 h nepôjde voda.  ; 7,30 → 7.30
            Príďte do 29. 5.. Psy vezmite. ; .. → .
            Voda nepôjde 8,00-14,00 hod. ; 8,00-14,00 → 8.00 – 14.00
            Sála je voľná od 9,00 do 23,00 h. ; 9,00 do 23,00 → 9.00 do 23.00
            Doba nájmu: 1.6.2025-31.5.2030 ; 1.6.2025-31.5.2030 → 1._6._2025 – 31._5._2030
            Bufet ( vstup z ulice) čaká.  ; '(  → ('
            Pani Malá ( Lesná 7 ) prišla. ; ( Lesná 7 ) → (Lesná 7)
            Niet kde stáť( podľa nich). ; '(  →  ('
            Podpisov je už 1.236.    ; 1.236 → 1_236
            Kurz je 5.-7.6.2025 v klube. ; 5.-7.6.2025 → 5. – 7._6._2025
            Trvá to 16.6.-20.6.2025. ; 16.6.-20.6.2025 → 16._6. – 20._6._2025
            Píšte od 1.4. - 30.4.2025. ; 1.4. - 30.4.2025 → 1._4. do 30._4._2025
            Tábor je od 1.7.2025-12.7.2025. ; 1.7.2025-12.7.2025 → 1._7._2025 do 12._7._2025
            Príďte o 17.00hod. pred úrad. ; 17.00hod. → 17.00_h
            Príďte o 9:30h ráno.     ; 9:30h → 9.30_h
            Ráno boli -5°C.          ; 5°C → 5_°C
            Vstupenka stojí 10.50 €. ; 10.50 → 10,50
            Otvorené Po-Pi a v sobotu. ; Po-Pi → Po – Pi
            Otvorené pondelok-piatok. ; pondelok-piatok → pondelok – piatok
            Platí ods. 2 písm.a) zákona. ; písm.a → písm. a
            Príďte ( 5. mája ) ráno. ; ( 5. mája ) → (5. mája)
            Máme 3.812 registrovaných čitateľov. ; 3.812 → 3_812
            Vidíme sa na brehu!!!    ; '!!! → !'
            Naozaj príde??           ; '?? → ?'
            Úsek je krátky /len pre dospelých/. ; /len pre dospelých/ → (len pre dospelých)
            Plat je 1 350-1 520 €.   ; '- →  – '
            Hluk bol o 4dB vyšší.    ; 4dB → 4_dB
            Platí sa za každý ďalší m2. ; m2 → m²
            Cena je určená na m2 plochy. ; m2 → m²
            Vodu účtujeme za každý m3. ; m3 → m³
            Volajte 0905/123 456.    ; 0905/123 → 0905_123
            Volajte na 0911/222333.  ; 0911/222333 → 0911_222_333
            Príďte o 9.30hod., prosíme. ; 9.30hod. → 9.30_h
            Začíname (o 8.00hod.).   ; 8.00hod. → 8.00_h
            Končíme o 20.00hod.      ; 20.00hod → 20.00_h
            """)
    void aSlipIsFoundWithItsRepair(String text, String found) {
        assertThat(Slovak.of(text, Category.TYPOGRAPHY))
                .contains(
                        found.startsWith(", ")
                                ? " " + found
                                : found.replace("25 000", "25_000").replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stretneme sa 31. 3. 2021 o 17:00.",
                "Povedala „áno“ a odišla – rýchlo.",
                "- prvá odrážka",
                "Banskobystrický samosprávny kraj (2021 – 2027).",
                "Cena je 1 000 €.",
                "Zápas sa skončil 3 : 1 :)",
                "Platí to podľa článku 3.1. zmluvy a ods. 2.4. prílohy.",
                "Volajte na 048 4330 100-120.",
                "Spis 2024-15-3 leží na úrade.",
                "Dátum: ............   Podpis: ............",
                "Podpísaná ................ vyhlasujem, že platí toto.",
                "Trvalo to 1,30 h a o 2 mesiace viac.",
                "Zľava 20 % platí a 20%-ný roztok stačí.",
                "Bufet (vstup z ulice) je otvorený.",
                "Plocha má 40 m² a model M2 stojí vonku.",
                "Volajte 0905 123 456 alebo 048/123 45 67.",
                "Vyhláška č. 0905/2020 platí.",
                "Zaplatíte 2 € za m².",
                "Namerali 8,10-9,20 m.",
                "Vyšla verzia 1.236.",
                "Stretneme sa o 10.50 h.",
                "Trasa Zvolen / Senec / Púchov je dlhá.",
                "Prineste perá/ceruzky/farbičky.",
                "Je tam súbor /dev/mail.json a priečinok /srv/data."
            })
    void rightTypographyIsLeftAlone(String text) {
        assertThat(Slovak.of(text, Category.TYPOGRAPHY)).isEmpty();
    }
}
