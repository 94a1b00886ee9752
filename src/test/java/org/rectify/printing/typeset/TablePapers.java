package org.rectify.printing.typeset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.rectify.printing.paper.Sheet;
import org.rectify.printing.paper.TableCell;
import org.rectify.printing.paper.TablePaper;
import org.rectify.printing.paper.TableRow;

/** Tables of any length from a seed, and small forms. */
public final class TablePapers {

    private static final List<String> TEXTS = List.of(
            "每周二下午不听汇报、不带材料，走访不少于四户；每户记一条困难，月底在民情记录本上公开。",
            "月初定题、月中交流、月末说用在哪里（附会议记录）——三次缺一次，当月不算完成……",
            "巡察、信访指出的问题，五个工作日内在全镇同类事项中排查一遍，排查表报党委书记签字；同类问题2项以上的，限10个工作日办结，并在“三务公开栏”公示。",
            "路灯报修限时办结。",
            "预算由480,000元调整为655,200.50元，说明放在https://example.invalid/2026/ledger/long-path-of-a-page_77.html，",
            "把‘差不多’当成了标准，把“过得去”当成了目标。");

    private TablePapers() {}

    public static TablePaper list(long seed, int rows) {
        var random = new Random(seed);
        var body = new ArrayList<TableRow>();
        for (int i = 0; i < rows; i++) {
            if (i % 5 == 0) {
                body.add(TableRow.leading(
                        TableCell.group("第" + (i / 5 + 1) + "组　加强理论学习").over(5)));
            }
            body.add(TableRow.of(
                    TableCell.centred(Integer.toString(i + 1)),
                    TableCell.text(some(random, 1)),
                    TableCell.text(some(random, 1 + random.nextInt(3))),
                    TableCell.centred("岑望舒\n青川河流域管理处"),
                    TableCell.centred("2026年11月2" + i % 10 + "日\n限期整改")));
        }
        return paper(Sheet.TURNED, body);
    }

    public static TablePaper paper(Sheet sheet, List<TableRow> rows) {
        var heads = List.of("序号", "问题", "整改措施", "责任人", "完成时限").stream()
                .map(TableCell::head)
                .toArray(TableCell[]::new);
        return new TablePaper(
                "整改措施台账",
                "青川河示范区",
                LocalDate.of(2026, 11, 24),
                sheet,
                "单位：青川河示范区",
                "截至2026年11月24日",
                List.of(2.4, 9.0, 20.0, 6.0, 7.2),
                List.of(TableRow.of(heads)),
                rows,
                List.of("共" + rows.size() + "项。"));
    }

    public static TableRow row(int number, String text) {
        return TableRow.of(
                TableCell.centred(Integer.toString(number)),
                TableCell.text(""),
                TableCell.text(text),
                TableCell.centred(""),
                TableCell.centred(""));
    }

    public static TablePaper form() {
        return new TablePaper(
                "整改核验（销号）单",
                "青川河示范区",
                LocalDate.of(2026, 11, 24),
                Sheet.UPRIGHT,
                "单位：青川河示范区",
                "编号：学-1",
                List.of(6.0, 10.0, 7.2, 10.0),
                List.of(),
                List.of(
                        TableRow.of(
                                TableCell.head("整改措施"),
                                TableCell.text("路灯报修限时办结。").over(3)),
                        TableRow.of(
                                TableCell.head("责任人"),
                                TableCell.centred("岑望舒"),
                                TableCell.head("完成时限"),
                                TableCell.centred("2026年12月1日")),
                        TableRow.of(
                                TableCell.head("核验情况"),
                                TableCell.text("").over(3).withRoom(6).withFoot("年　　月　　日"))),
                List.of());
    }

    /** All words, without blanks. */
    public static String words(TablePaper paper) {
        return Papers.words(paper.model());
    }

    public static List<TablePage.Words> wordsOf(TableComposition composition) {
        return composition.pages().stream()
                .flatMap(page -> page.words().stream())
                .toList();
    }

    public static String text(TablePage.Words words) {
        return words.runs().stream().map(GlyphRun::typed).collect(Collectors.joining());
    }

    private static String some(Random random, int sentences) {
        var text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(TEXTS.get(random.nextInt(TEXTS.size())));
        }
        return text.toString();
    }
}
