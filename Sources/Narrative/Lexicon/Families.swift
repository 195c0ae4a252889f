extension LexiconText {
  static let families = #"""
    # Families of phrases of the other files' frames: light verbs with their nouns, copulas with their complements, idioms.
    # Verbs that act on an event ("quash conviction", "end strike") are not listed: composition reads them. The format is
    # described in Jobs.swift.

    frame custody whole
    - doer en: [|back |taken into |kept in |held in |remanded in |placed in |returned to |back in ][custody|detention]/x,
        [in|back in|sent to|sent back to|taken to|returned to|inside] [jail|prison]/x,
        [report|return|go|go back|head] to [jail|prison], [begin|start|serve] [jail|prison] [term|sentence|time],
        [turn|hand] [himself|herself|themselves] in, led away in handcuffs/x, [denied|refused] bail/x,
        [back |put |]behind bars/x, taken hostage/x, [held|kept] [captive|hostage]/x
    - done en: [send|send back|return] to [jail|prison], take into custody, [throw|put] in [jail|prison],
        put behind bars, [revoke|deny|refuse] bail, take prisoner, [keep|hold] in custody
    + doer en: [|is |walks |gets |comes |let ]out of [jail|prison|custody|detention]/x,
        [released|freed|bailed] from [jail|prison|custody|captivity]/x, [released|freed|out] on bail/x,
        [granted|given] bail/x, [win|get] [bail|release|freedom], regain freedom, [walk|get|come] out of [jail|prison],
        [leave|exit] [jail|prison|custody|detention], [reunited|back] with [family|his family|her family]/x
    + done en: [grant|give|allow] bail, let out of [jail|prison], [release|free] from [jail|prison|custody|captivity],
        release on bail, [secure|win|negotiate] release of

    frame verdict axis=case whole
    + done en: [find|rule] [guilty|liable], [order|tell] to pay [damages|compensation]
    - done en: [find|declare|rule] [innocent|not guilty], [clear|acquit|absolve] of, let off
    - doer en: [off|let off|is off] the hook/x, [cleared|acquitted|absolved] of/x, [win|get] acquittal,
        [clear|restore] [his|her|its|their|] name
    + doer en: on the hook/x, [found|held|ruled] liable/x, found to have infringed/x,
        [ordered|told|forced|made] to pay [damages|compensation|up]/x

    frame approval axis=go
    + doer en: [win|gain|get|secure|receive|obtain|clinch|land|earn] [|final |conditional |full ][approval|clearance|consent|go-ahead|green light|nod|blessing],
        [given|granted|handed] [|the ][approval|clearance|consent|go-ahead|green light|nod|all-clear]/x
    + done en: [give|grant] [|final |conditional |full |its |their |his |her |the ][approval|clearance|consent|go-ahead|green light|blessing|nod|assent|all-clear],
        give thumbs-up, sign off on, [pave|clear] [the |]way for, remove last hurdle for, rubber-stamp, [say|vote] yes to
    - doer en: [denied|refused] [approval|clearance|consent|go-ahead]/x, [knocked back|turned down|sent back|voted down]/x
    - done en: [refuse|deny|withhold|withdraw|revoke|rescind] [approval|clearance|consent|go-ahead|green light|assent],
        [say|vote] no to, give thumbs-down, slam door on

    frame permit axis=go
    + doer en: [win|gain|get|secure|receive|obtain|regain|keep|retain|win back] [right|access|permission|licence|license|permit|visa|waiver|exemption|reprieve|entry],
        [allowed|permitted|cleared|free|authorised|authorized|licensed|able] to [sell|ship|compete|play|race|return|operate|trade|export|fly|enter|stay|run|stand|buy|use|open|resume|swim|fight|drive]/x,
        [back|live again|restored] [in|on|to] [|the ][app store|app stores|store|stores|google play|shelves]/x,
        no longer [banned|barred|blocked|restricted|suspended|blacklisted]/x
    + done en: [grant|give|issue|hand|restore|reinstate|renew] [right|access|permission|licence|license|permit|visa|waiver|exemption|reprieve],
        [open|reopen] door to
    - doer en: [denied|refused|stripped of] [right|access|permission|licence|license|permit|visa|waiver|exemption|accreditation|entry]/x,
        [lose|forfeit] [right|access|permission|licence|license|permit|visa|waiver|exemption|accreditation],
        [barred|banned|blocked|prohibited|excluded|suspended|kicked|booted|thrown] [from|off|out of]/x,
        no longer [allowed|permitted|able|free|available|sold|eligible|welcome]/x,
        [pulled|removed|gone|dropped|yanked|deleted] from [|the ][app store|app stores|store|stores|google play|shelves|sale]/x
    - done en: [revoke|withdraw|suspend|pull|cancel|rescind|refuse|deny] [right|access|permission|licence|license|permit|visa|waiver|exemption|accreditation],
        [shut|close|slam] [|the ]door on, [kick|boot|throw|bar|ban|block] [from|off|out of], [put on|add to] blacklist

    frame tenure whole presumes
    - doer en: [give|hand|tender|submit|offer] [|his |her |their ][notice|resignation],
        [vacate|relinquish|leave|quit|give up|step down from|stand down from|resign from] [|his |her |their |the ][post|role|job|position|helm|seat|office|board|top job],
        lose [|his |her |their ][job|post|role|position|office|seat], [forced|pushed|kicked|booted|voted|driven] out/x,
        call it [quits|a day], hang up [|his |her ]boots, clear [|his |her ]desk,
        hand over [|the ][reins|keys|control], pass [|the ][torch|baton]
    - done en: [strip|relieve] of [duties|post|role|command|captaincy|job], [remove|dismiss|sack|fire|oust|drop|axe|dump] as,
        show [|the ]door, [force|push|kick|drive|vote|boot|edge|squeeze] out, [swing|wield] [|the ]axe on,
        [remove|oust|dismiss] from [post|office|job|role|power|board], [part|cut|sever] [company|ways|ties] with,
        [give|hand] [|the |his ][boot|marching orders]
    +ret doer en: [returns|back|restored|reinstated|reappointed] [as|at] [|the ][chief|ceo|chair|chairman|coach|manager|captain|helm|head|leader|boss]/x,
        [back|returns] [in|to] [|the ][charge|post|office|power|dugout|hot seat|job|role|seat]/x,
        [reclaim|regain|retake|get back|win back|take back] [|his |her |the ][post|job|role|office|helm|power|seat|captaincy|reins|control|crown],
        [make|stage|complete|seal] [comeback|return], is [ceo|chief|coach|manager|leader|chairman|president] again/x
    +ret done en: [give|hand|offer] [|his |her |old |their ]job back, [bring|welcome|call|invite|let|take] back,
        [reinstate|restore|reappoint|rehire|re-elect|reinstall] as
    +stay doer en: [keep|cling to|hang on to|hold on to|retain] [|his |her |their ][post|job|role|office|power|seat|captaincy],
        [survive|win|see off|defeat|fend off] [|a |the ][no-confidence vote|confidence vote|vote of no confidence|leadership challenge|recall|coup|rebellion|revolt|recall election],
        [not going anywhere|going nowhere|here to stay|staying put|safe in job]/x,
        [sign|agree|pen|ink] [|a |his |her ][new deal|new contract|extension|contract extension]

    frame war axis=peace whole
    + doer en: [lay|put] down [arms|weapons], guns fall silent/x, [stop|cease] [fighting|firing|shelling]
    - doer en: [resume|renew|restart|launch|step up] [fighting|shelling|strikes|airstrikes|hostilities|offensive|bombing|attacks],
        [exchange|trade] [fire|gunfire|shots|blows|missiles], clash [on|along|at|over] [|the ]border

    frame strike axis=peace whole
    + doer en: [go|walk|come] [on strike|out on strike], down tools, man picket lines, on [|the ]picket [line|lines]/x
    - doer en: [return|go|head] back to work, [return|back] to work/x
    """#
}
