package org.rectify.printing.typeset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.PrintRun;
import org.rectify.printing.paper.Role;

/**
 * Papers of any length from a seed: invented sentences with figures, Latin words, quotation marks, dashes and dots, long titles,
 * empty areas, rare names and lists of measures.
 */
public final class SyntheticPapers {

    private static final List<String> SENTENCES = List.of(
            "全年到水库移民新村走访11次，梳理饮水、出行等问题23件，办结19件，剩余4件转入2026年计划。",
            "对“一网通办”平台的使用情况掌握不细，窗口人员反映的系统卡顿问题拖了近5个月才推动解决——这件事教训很深。",
            "学习笔记记了不少，真正用来研究河道清淤、老旧小区改造的却不多……",
            "在《县域医疗共同体建设方案》征求意见时，只看了文本，没有到8个乡镇卫生院实地听一听。",
            "粮食仓储企业的安全检查，往往是听汇报、看台账、拍照片，（三）（四）号仓的隐患直到第2次复查才发现。",
            "会议多、文件多的状况没有根本改变，全年以办公室名义发文136份，比上年增加8.5%，其中可发可不发的占三成左右！",
            "有的同志提醒我：“遇事要先问群众，再问干部。”我当时没有往心里去。",
            "为什么基层的同志不愿意讲真话？归根到底，是我自己听不进不同意见。",
            "信息化项目的预算由480,000元调整为655,200.50元，调整理由写得过于简单，OA系统里也查不到讨论记录。",
            "对照年初的目标，12项重点任务完成10项，未完成的两项是：城东小学扩建、农贸市场搬迁。",
            "把‘差不多’当成了标准，把“过得去”当成了目标。",
            "下一步，每月至少安排2天到联系点驻点，带头做到“四个一”：一次走访、一场座谈、一份清单、一个办结时限。",
            "与企业负责人通过E-mail沟通较多，见面较少；对中小企业PPP项目的风险研判不够，A类项目只看了3个。",
            "我们常说“群众利益无小事”，可是东山村3组的路灯坏了整整97天，才在2025年11月20日修好。",
            "纪律教育抓一阵松一阵，警示教育片放完就了，没有结合本单位《岗位廉政风险清单（2025年版）》讨论。",
            "从2025年3月1日至12月31日，共召开专题会议6次、现场推进会4次，时间安排前松后紧。",
            "收到“12345”热线转办件1,286件，按期办结率97.6%，满意率91.35%；未按期办结的31件，多是“踢皮球”——一件事转了三个股室。",
            "喆文、镕川、堃一、旻珺几位同志反映的食堂、宿舍、通勤车问题，拖到第4季度才解决。",
            "“好人主义”“老好人”“差不多先生”（这是群众的原话），说的就是我。",
            "资金拨付进度：一季度12%，二季度35%，三季度58%，四季度100%……前慢后快，年底突击花钱。",
            "会上讲‘严’、会后讲‘情’，‘严’字当头没有落到实处！难道不该反思吗？",
            "经济指标GDP天天讲，问基层同志懂不懂的少。",
            "不够。",
            "做得不好的，有三条：（1）学得不深；（2）想得不透；（3）做得不实。");

    /** Longer than a line likes; one sentence in fifty. */
    private static final List<String> AWKWARD = List.of(
            "上级平台http://xf.example.org/banli/2025?id=20251120087上公开的办理结果，有2件与实际不符。",
            "GDP、R&D这些名词，会上念得多，问基层同志懂不懂的少；PPT做得漂亮，App没人用。",
            "公文格式按GB/T 9704—2012执行，Word模板由办公室统一下发。");

    private static final List<String> MEASURES = List.of(
            "每季度到信访积案最多的2个村现场办公1次，当场能定的当场定，定不了的7日内答复。",
            "修订《重大项目联审办法》，把前期论证时限由60个工作日压到35个工作日。",
            "带头讲党课2次、参加支部学习12次，学习笔记每月由支部书记查看。",
            "清理各类工作群23个，保留5个。",
            "2026年6月30日前完成3座病险水库除险加固，责任单位：水利局、财政局；完成标志：竣工验收合格。");

    private static final List<String> GROUPS =
            List.of("在理论武装上下功夫", "在为民服务上见真章", "在担当作为上求突破，以钉钉子精神把群众急难愁盼的事一件一件办好", "在严守纪律上作表率");

    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    private static final List<String> AREAS =
            List.of("理论学习方面", "在联系群众、服务基层方面存在的差距和不足", "担当作为方面", "关于贯彻落实年度重点任务中调查研究不深不实、督促检查抓得不紧不细方面的问题", "廉洁自律方面");

    private static final List<String> TITLES = List.of(
            "个人对照检查材料",
            "专题民主生活会个人对照检查发言材料",
            "2025年度县级领导班子专题民主生活会个人对照检查发言材料",
            "关于贯彻《城乡供水一体化三年行动方案》情况专题民主生活会个人对照检查材料",
            "中共青川河流域生态保护与高质量发展示范区工作委员会领导班子成员2025年度民主生活会对照检查材料",
            "关于“过紧日子”要求落实不严、“三公”经费管理不细等问题的专项整改民主生活会个人对照检查发言提纲",
            "青川县水利局党组书记、局长2025年度专题民主生活会个人对照检查材料（征求意见稿）");

    private final Random random;

    private SyntheticPapers(long seed) {
        this.random = new Random(seed);
    }

    /** A paper of about as many characters, at the least some two hundred. */
    public static PrintModel paper(long seed, int characters) {
        return new SyntheticPapers(seed).model(characters);
    }

    /** One of the papers that every check is run on: 300 to 30 000 characters, short ones as often as long ones. */
    public static PrintModel paper(long seed) {
        double share = (seed * 37 % 200) / 199.0;
        return paper(seed, (int) Math.round(300 * Math.pow(100, share)));
    }

    private PrintModel model(int characters) {
        var title = any(TITLES);
        var paragraphs = new ArrayList<PrintParagraph>();
        paragraphs.add(PrintParagraph.of(Role.TITLE, title));
        paragraphs.add(PrintParagraph.of(Role.BYLINE, "青川河示范区  陆一鸣"));
        if (random.nextBoolean()) {
            paragraphs.add(PrintParagraph.of(Role.BYLINE, "（2026年1月15日）"));
        }
        paragraphs.add(PrintParagraph.of(Role.BODY, text(Math.min(120, characters / 10))));
        boolean planned = characters > 400 && random.nextInt(3) > 0;
        int plan = planned ? 1 + characters / 4000 : 0;
        // what stands besides, a group of measures being some hundred characters long
        int besides = length(paragraphs) + Math.min(plan, 4) * 90;
        chapters(paragraphs, Math.max(characters - besides, 100));
        if (planned) {
            measures(paragraphs, numeral(random.nextInt(5)), plan);
        }
        if (random.nextInt(4) > 0) {
            paragraphs.add(PrintParagraph.of(Role.SIGNATURE, random.nextBoolean() ? "陆一鸣" : "青川河流域生态保护示范区管理委员会"));
            paragraphs.add(PrintParagraph.of(Role.DATE, "2026年1月15日"));
        }
        return new PrintModel(title, "陆一鸣", LocalDate.of(2026, 1, 15), paragraphs);
    }

    private void chapters(List<PrintParagraph> paragraphs, int characters) {
        int written = 0;
        for (int chapter = 0; written < characters; chapter++) {
            paragraphs.add(PrintParagraph.of(Role.LEVEL1, numeral(chapter) + "、" + any(AREAS)));
            int areas = 1 + random.nextInt(4);
            for (int area = 0; area < areas && written < characters; area++) {
                written += area(paragraphs, area, characters - written);
            }
        }
    }

    /** @param most characters still wanted */
    private int area(List<PrintParagraph> paragraphs, int area, int most) {
        paragraphs.add(PrintParagraph.of(Role.LEVEL2, "（" + numeral(area) + "）" + any(AREAS)));
        int written = 20;
        int items = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(3);
        for (int item = 0; item < items && written < most; item++) {
            if (random.nextInt(5) == 0) {
                paragraphs.add(PrintParagraph.of(Role.LEVEL3, (item + 1) + ". " + any(AREAS)));
            }
            var detail = text(Math.min(40 + random.nextInt(260), most - written));
            paragraphs.add(new PrintParagraph(
                    Role.BODY, List.of(new PrintRun(numeral(item) + "是工作不够扎实。", true), new PrintRun(detail, false))));
            written += detail.length() + 10;
        }
        return written;
    }

    private void measures(List<PrintParagraph> paragraphs, String numeral, int most) {
        paragraphs.add(PrintParagraph.of(Role.LEVEL1, numeral + "、整改措施"));
        for (int group = 0; group < Math.min(most, 4); group++) {
            paragraphs.add(PrintParagraph.of(Role.LEVEL2, "（" + numeral(group) + "）" + GROUPS.get(group)));
            int measures = random.nextInt(6);
            for (int measure = 1; measure <= measures; measure++) {
                paragraphs.add(PrintParagraph.of(Role.LEVEL3, measure + "." + any(MEASURES)));
            }
        }
    }

    private static int length(List<PrintParagraph> paragraphs) {
        return paragraphs.stream().mapToInt(each -> each.text().length()).sum();
    }

    private String text(int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(any(random.nextInt(50) == 0 ? AWKWARD : SENTENCES));
        }
        return text.toString();
    }

    private static String numeral(int index) {
        return NUMERALS.get(index % NUMERALS.size());
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
