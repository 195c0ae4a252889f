extension LexiconText {
  static let families = #"""
    # Families of phrases of the other files' frames: light verbs with their nouns, copulas with their complements, idioms.
    # Verbs that act on an event ("quash conviction", "end strike") are not listed: composition reads them. The format is
    # described in Jobs.swift.

    frame custody whole
    - doer en: custody|detention/x,
        back|taken_into|kept_in|held_in|remanded_in|placed_in|returned_to|back_in custody|detention/x,
        in|back_in|sent_to|sent_back_to|taken_to|returned_to|inside jail|prison/x,
        report|return|go|go_back|head to jail|prison, begin|start|serve jail|prison term|sentence|time,
        turn|hand himself|herself|themselves in, led away in handcuffs/x, denied|refused bail/x, behind bars/x,
        back|put behind bars/x, taken hostage/x, held|kept captive|hostage/x
    - done en: send|send_back|return to jail|prison, take into custody, throw|put in jail|prison, put behind bars,
        revoke|deny|refuse bail, take prisoner, keep|hold in custody
    + doer en: out of jail|prison|custody|detention/x, is|walks|gets|comes|let out of jail|prison|custody|detention/x,
        released|freed|bailed from jail|prison|custody|captivity/x, released|freed|out on bail/x,
        granted|given bail/x, win|get bail|release|freedom, regain freedom, walk|get|come out of jail|prison,
        leave|exit jail|prison|custody|detention, reunited|back with family|his_family|her_family/x
    + done en: grant|give|allow bail, let out of jail|prison, release|free from jail|prison|custody|captivity,
        release on bail, secure|win|negotiate release of

    frame verdict axis=case whole
    + done en: find|rule guilty|liable, order|tell to pay damages|compensation
    - done en: find|declare|rule innocent|not_guilty, clear|acquit|absolve of, let off
    - doer en: off|let_off|is_off the hook/x, cleared|acquitted|absolved of/x, win|get acquittal, clear|restore name
    + doer en: on the hook/x, found|held|ruled liable/x, found to have infringed/x,
        ordered|told|forced|made to pay damages|compensation|up/x

    frame approval axis=go
    + doer en:
        win|gain|get|secure|receive|obtain|clinch|land|earn approval|clearance|consent|go-ahead|green_light|nod|blessing,
        win|gain|get|secure|receive|obtain|clinch|land|earn final|conditional|full approval|clearance|consent|go-ahead|green_light|nod|blessing,
        given|granted|handed approval|clearance|consent|go-ahead|green_light|nod|all-clear/x
    + done en: give|grant approval|clearance|consent|go-ahead|green_light|blessing|nod|assent|all-clear,
        give|grant final|conditional|full approval|clearance|consent|go-ahead|green_light|blessing|nod|assent|all-clear,
        give thumbs-up, sign off on, pave|clear way for, remove last hurdle for, rubber-stamp, say|vote yes to
    - doer en: denied|refused approval|clearance|consent|go-ahead/x, knocked_back|turned_down|sent_back|voted_down/x
    - done en: refuse|deny|withhold|withdraw|revoke|rescind approval|clearance|consent|go-ahead|green_light|assent,
        say|vote no to, give thumbs-down, slam door on

    frame permit axis=go
    + doer en:
        win|gain|get|secure|receive|obtain|regain|keep|retain|win_back right|access|permission|licence|license|permit|visa|waiver|exemption|reprieve|entry,
        allowed|permitted|cleared|free|authorised|authorized|licensed|able to sell|ship|compete|play|race|return|operate|trade|export|fly|enter|stay|run|stand|buy|use|open|resume|swim|fight|drive/x,
        back|live_again|restored in|on|to app_store|app_stores|store|stores|google_play|shelves/x,
        no longer banned|barred|blocked|restricted|suspended|blacklisted/x
    + done en:
        grant|give|issue|hand|restore|reinstate|renew right|access|permission|licence|license|permit|visa|waiver|exemption|reprieve,
        open|reopen door to
    - doer en:
        denied|refused|stripped_of right|access|permission|licence|license|permit|visa|waiver|exemption|accreditation|entry/x,
        lose|forfeit right|access|permission|licence|license|permit|visa|waiver|exemption|accreditation,
        barred|banned|blocked|prohibited|excluded|suspended|kicked|booted|thrown from|off|out_of/x,
        no longer allowed|permitted|able|free|available|sold|eligible|welcome/x,
        pulled|removed|gone|dropped|yanked|deleted from app_store|app_stores|store|stores|google_play|shelves|sale/x
    - done en:
        revoke|withdraw|suspend|pull|cancel|rescind|refuse|deny right|access|permission|licence|license|permit|visa|waiver|exemption|accreditation,
        shut|close|slam door on, kick|boot|throw|bar|ban|block from|off|out_of, put_on|add_to blacklist

    frame tenure whole presumes
    - doer en: give|hand|tender|submit|offer notice|resignation,
        vacate|relinquish|leave|quit|give_up|step_down_from|stand_down_from|resign_from post|role|job|position|helm|seat|office|board|top_job,
        lose job|post|role|position|office|seat, forced|pushed|kicked|booted|voted|driven out/x, call it quits|a_day,
        hang up boots, clear desk, hand over reins|keys|control, pass torch|baton
    - done en: strip|relieve of duties|post|role|command|captaincy|job,
        remove|dismiss|sack|fire|oust|drop|axe|dump as, show door, force|push|kick|drive|vote|boot|edge|squeeze out,
        swing|wield axe on, remove|oust|dismiss from post|office|job|role|power|board,
        part|cut|sever company|ways|ties with, give|hand boot|marching_orders
    +ret doer en:
        returns|back|restored|reinstated|reappointed as|at chief|ceo|chair|chairman|coach|manager|captain|helm|head|leader|boss/x,
        back|returns in|to charge|post|office|power|dugout|hot_seat|job|role|seat/x,
        reclaim|regain|retake|get_back|win_back|take_back post|job|role|office|helm|power|seat|captaincy|reins|control|crown,
        make|stage|complete|seal comeback|return, is ceo|chief|coach|manager|leader|chairman|president again/x
    +ret done en: give|hand|offer job back, give|hand|offer old job back, bring|welcome|call|invite|let|take back,
        reinstate|restore|reappoint|rehire|re-elect|reinstall as
    +stay doer en: keep|cling_to|hang_on_to|hold_on_to|retain post|job|role|office|power|seat|captaincy,
        survive|win|see_off|defeat|fend_off no-confidence_vote|confidence_vote|vote_of_no_confidence|leadership_challenge|recall|coup|rebellion|revolt|recall_election,
        not_going_anywhere|going_nowhere|here_to_stay|staying_put|safe_in_job/x,
        sign|agree|pen|ink new_deal|new_contract|extension|contract_extension

    frame war axis=peace whole
    + doer en: lay|put down arms|weapons, guns fall silent/x, stop|cease fighting|firing|shelling
    - doer en:
        resume|renew|restart|launch|step_up fighting|shelling|strikes|airstrikes|hostilities|offensive|bombing|attacks,
        exchange|trade fire|gunfire|shots|blows|missiles, clash on|along|at|over border

    frame strike axis=peace whole
    + doer en: go|walk|come on_strike|out_on_strike, down tools, man picket lines, on picket line|lines/x
    - doer en: return|go|head back to work, return|back to work/x
    """#
}
