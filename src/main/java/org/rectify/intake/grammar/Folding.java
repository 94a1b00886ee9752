package org.rectify.intake.grammar;

import java.text.Normalizer;

/**
 * Folds one character to the form the rules are written in: half width, simplified, one kind of quotation mark and bracket.
 * It is used on a copy only; the officer's characters are never changed.
 */
final class Folding {

    /** Traditional and simplified form in pairs: the characters that occur in the grammar's keywords. */
    private static final String PAIRS = "問问題题對对檢检查查與与還还現现處处誡诫詢询總总領领導导責责時时後后從从來来報报"
            + "匯汇彙汇發发會会黨党紀纪學学習习體体準准備备見见點点較较際际種种應应間间條条產产頁页編编輯辑載载參参叄叁貳贰陸陆"
            + "萬万幾几開开將将當当動动關关壓压紮扎達达遠远過过運运進进週周樹树標标構构業业極极樣样機机權权歷历決决議议讓让"
            + "識识講讲請请諸诸論论調调談谈貫贯負负資资質质輕轻轉转辦办邊边鬆松齊齐啟启單单團团國国壞坏奪夺奮奋寬宽專专尋寻"
            + "層层幫帮廣广強强徹彻態态慣惯懶懒戰战擔担據据數数斷断書书滯滞滿满濟济無无獨独獲获環环畫画難难盡尽監监眾众確确"
            + "離离穩稳積积簡简約约純纯級级細细終终組组統统綜综維维緊紧線线練练縣县績绩織织繼继續续罰罚義义聽听聯联職职臨临"
            + "舉举舊旧虛虚號号術术補补製制複复規规視视親亲覺觉觀观觸触計计討讨訓训記记設设許许訴诉證证評评詞词試试該该詳详"
            + "誠诚誤误課课謀谋護护變变豐丰財财貧贫賴赖贊赞跡迹踐践車车軍军軟软輔辅農农違违適适遲迟遺遗鄉乡針针鐵铁錄录錯错"
            + "鎮镇長长門门閉闭閱阅階阶隊队隨随險险雖虽雜杂雙双頂顶項项順顺須须預预頭头額额顧顾顯显風风飄飘養养餘余馬马駐驻"
            + "驗验鬥斗麼么為为爲为這这說说歸归結结於于個个沒没夠够嚴严實实認认堅坚徑径爾尔協协勞劳務务劃划別别傳传價价優优"
            + "債债傾倾傷伤內内兩两冊册凍冻則则剛刚創创劇剧勁劲勝胜勢势勵励區区卻却厲厉嘆叹嗎吗響响員员園园執执報报場场塵尘"
            + "墊垫壯壮夥伙嘗尝審审寧宁屆届屬属帶带幹干庫库廠厂廢废張张彎弯彌弥徵征恥耻惡恶慮虑慶庆憂忧懇恳懷怀懼惧懸悬"
            + "擇择擊击擋挡擬拟擴扩擾扰攔拦敗败敘叙曆历東东條条楊杨樂乐檔档欄栏歐欧殺杀氣气測测淺浅減减溝沟潔洁潛潜濃浓"
            + "災灾煩烦熱热燈灯狀状獎奖瑣琐異异療疗盜盗碼码磚砖禮礼禍祸稅税窮穷競竞筆笔築筑籌筹紅红納纳紙纸細细絕绝給给絡络"
            + "網网緣缘編编緩缓縮缩罷罢聖圣聞闻肅肃脈脉腦脑膽胆艱艰蓋盖藝艺蘇苏蘭兰衛卫衝冲裝装襲袭託托訊讯誰谁諉诿謹谨"
            + "譯译讀读豈岂貢贡貪贪貨货販贩購购費费貼贴賞赏賢贤趕赶趨趋躍跃辭辞迴回遊游遞递遷迁釋释銷销錢钱鋪铺鏈链鑒鉴鑑鉴"
            + ""
            + "僅仅們们僥侥側侧寫写況况憑凭葉叶圍围聲声寶宝屢屡並并願愿戶户掃扫擺摆歡欢畢毕瀏浏牽牵著着簽签糾纠綱纲經经繞绕膚肤腳脚節节範范薦荐藍蓝覽览訪访話话諾"
            + "诺謝谢賬账貴贵賀贺輒辄鄭郑鈍钝銳锐饋馈祇只隻只衹只佈布併并纔才誌志嚮向註注臺台檯台係系繫系瞭了麽么綫线羣群髮发傢家闆板昇升遡溯汙污覈核査查収收検检"
            + "閒闲閘闸闡阐陳陈陰阴靈灵靜静韌韧響响頓顿頻频顆颗類类飛飞飯饭館馆騙骗鬧闹魚鱼鮮鲜齡龄龍龙裡里裏里";

    private static final char[] TABLE = table();

    private Folding() {}

    static char fold(char c) {
        return TABLE[c];
    }

    private static char[] table() {
        char[] table = new char[1 << 16];
        for (int c = 0; c < table.length; c++) {
            table[c] = width((char) c);
        }
        for (int i = 0; i + 1 < PAIRS.length(); i += 2) {
            table[PAIRS.charAt(i)] = PAIRS.charAt(i + 1);
        }
        return table;
    }

    private static char width(char c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return (char) (c - 0xFEE0);
        }
        if (c >= 0x2F00 && c <= 0x2FD5) { // radicals that PDF files put in place of the characters
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0);
        }
        return switch (c) {
            case '\uFF61' -> '。';
            case '\uFF64' -> '、';
            case '﹒' -> '.';
            case '﹐' -> ',';
            case '﹕', '︰', '∶' -> ':';
            case '﹔' -> ';';
            case '〔', '【', '﹙', '［', '[' -> '(';
            case '〕', '】', '﹚', '］', ']' -> ')';
            case '「', '『', '｢', '﹁' -> '“';
            case '」', '』', '｣', '﹂' -> '”';
            default -> c;
        };
    }
}
